package dev.onevent.processor.compiling;

import dev.onevent.processor.EventProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The event processor, with a look at what it asks of the compiler. */
public final class RecordingProcessor implements Processor {

    private final EventProcessor processor = new EventProcessor();
    private final Map<String, List<String>> origins = new LinkedHashMap<>();
    private final String failing;
    private final Exception failure;

    /** Records what is generated. */
    public RecordingProcessor() {
        this("", new IllegalStateException());
    }

    /** Lets a method of the compiler fail. */
    public RecordingProcessor(String failing, Exception failure) {
        this.failing = failing;
        this.failure = failure;
    }

    /** For each generated type or file the elements that it was generated for. */
    public Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(proxy(
                ProcessingEnvironment.class, environment, (method, arguments) -> switch (method.getName()) {
                    case "getFiler" -> filer(environment.getFiler());
                    case "getElementUtils" -> proxy(Elements.class, environment.getElementUtils(), this::fail);
                    case "getTypeUtils" -> proxy(Types.class, environment.getTypeUtils(), this::fail);
                    default -> null;
                }));
    }

    private Filer filer(Filer filer) {
        return proxy(Filer.class, filer, (method, arguments) -> {
            if (method.getName().startsWith("create")) {
                int last = arguments.length - 1;
                origins.put(
                        arguments[last - 1].toString(),
                        Stream.of((Element[]) arguments[last])
                                .map(Object::toString)
                                .toList());
            }
            return fail(method, arguments);
        });
    }

    private @Nullable Object fail(Method method, Object[] arguments) throws Exception {
        if (method.getName().equals(failing)) {
            failure.fillInStackTrace();
            throw failure;
        }
        return null;
    }

    /** What stands between the processor and the compiler: gives an answer, or null for the compiler's. */
    private interface Between {
        @Nullable
        Object answer(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T target, Between between) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = between.answer(method, arguments);
                    return answer != null ? answer : call(target, method, arguments);
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return List.of();
    }
}
