package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.onevent.OnEvent;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** On the class path and the module path that users get, which have no library for JWTs. */
class WithoutJwtLibraryTest {

    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    @Test
    void eventsAreDecodedOnTheClassPath() throws ReflectiveOperationException, IOException {
        URL[] classPath = classPath().toArray(URL[]::new);
        try (URLClassLoader user = new URLClassLoader(classPath, PLATFORM)) {
            assertDecodes(user);
        }
    }

    @Test
    void eventsAreDecodedOnTheModulePath() throws ReflectiveOperationException {
        ModuleFinder modules = ModuleFinder.of(
                classPath().map(jar -> Path.of(URI.create(jar.toString()))).toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration user = boot.configuration().resolve(modules, ModuleFinder.of(), Set.of("dev.onevent.vonage"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(user, List.of(boot), PLATFORM)
                .layer();

        assertDecodes(layer.findLoader("dev.onevent.vonage"));
    }

    @Test
    void theLibraryThatIsMissingIsNamed() throws ReflectiveOperationException, IOException {
        URL[] classPath = classPath().toArray(URL[]::new);
        try (URLClassLoader user = new URLClassLoader(classPath, PLATFORM)) {
            Class<?> signed = user.loadClass(SignedWebhook.class.getName());
            assertThatThrownBy(() -> signed.getMethod("builder").invoke(null)).hasStackTraceContaining("com/auth0/jwt");
        }
    }

    private static void assertDecodes(ClassLoader user) throws ReflectiveOperationException {
        Object event = user.loadClass(ConversationEvents.class.getName())
                .getMethod("decode", byte[].class)
                .invoke(null, (Object) "{\"type\":\"member:joined\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(event.getClass().getName()).isEqualTo(MemberJoined.class.getName());
    }

    private static Stream<URL> classPath() {
        return Stream.of(ConversationEvents.class, OnEvent.class, JsonCreator.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation());
    }
}
