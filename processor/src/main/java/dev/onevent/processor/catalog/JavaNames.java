package dev.onevent.processor.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Java names for the names of a catalog: {@code audio:dtmf} is AudioDtmf, {@code conversation_id} conversationId. */
final class JavaNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    /** Capitals at the beginning of a word but the one that begins another: all of URL and URLs, {@code IP} of IPAddress. */
    private static final Pattern CAPITALS =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}\\p{Nd}]+s$|\\p{Lu}(\\p{Lu}|\\p{Nd})*(?!\\p{Ll}))");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

    /** In bytes: file systems allow 255 for the name of a file, and those of nested classes begin with the class around. */
    private static final int LONGEST = 100;

    private static final Set<String> KEYWORDS = words("""
            _ abstract assert boolean break byte case catch char class const continue default do double
            else enum extends false final finally float for goto if implements import instanceof int
            interface long native new null package private protected public return short static strictfp
            super switch synchronized this throw throws transient true try void volatile while
            """);

    /** Constants of generated codecs: where an expression begins with one, Java takes no type for it. */
    private static final Pattern CODEC_CONSTANT = Pattern.compile("DEFAULT|PAYLOAD|TYPES?|(BODY|SUBTYPES)_OF_.*");

    /** Words that name no type. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "equals");

    /** The public classes of java.lang, from Java 17 to 25. */
    private static final Set<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
            """);

    private JavaNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+"));
    }

    /** The name of a type, {@code MessageCreate} for MESSAGE_CREATE too. It may be no identifier: {@code 42} stays 42. */
    static String type(String name) {
        boolean hasSmall = SMALL_LETTER.matcher(name).find();
        StringBuilder type = new StringBuilder();
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            String word = words.group();
            type.append(capitalized(hasSmall ? word : word.toLowerCase(Locale.ROOT)));
        }
        return type.toString();
    }

    /** The name of a component: lower case at the beginning, {@code ipAddress} for IPAddress too. */
    static String member(String name) {
        Matcher words = WORD.matcher(name);
        return uncapitalized(type(name), words.find() ? words.group() : "");
    }

    /** The name of a method after a type: another for types that differ by more than case. */
    static String method(String type) {
        return uncapitalized(type, type);
    }

    private static String uncapitalized(String type, String firstWord) {
        Matcher capitals = CAPITALS.matcher(firstWord);
        int lower = capitals.find() ? capitals.end() : Math.min(1, type.length());
        return type.substring(0, lower).toLowerCase(Locale.ROOT) + type.substring(lower);
    }

    /** The name of an enum constant. */
    static String constant(String text) {
        StringBuilder constant = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            constant.append(constant.isEmpty() ? "" : "_")
                    .append(HUMP.matcher(words.group()).replaceAll("_").toUpperCase(Locale.ROOT));
        }
        return !constant.isEmpty() && Character.isDigit(constant.charAt(0)) ? "_" + constant : constant.toString();
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The middle of a message about a name that cannot be. */
    static String wouldBecome(String javaName, String why) {
        return javaName.isEmpty()
                ? " has no letter or digit for a Java name"
                : " would become '" + javaName + "', which is " + why;
    }

    /** What keeps a name from being that of a type, as the rest of a sentence; null if nothing does. */
    static @Nullable String whyNoType(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            return "no Java name";
        }
        if (KEYWORDS.contains(name) || NO_TYPES.contains(name)) {
            return "a Java keyword";
        }
        // It would stand for a package or a variable wherever one of them is called so.
        if (Character.isLowerCase(name.charAt(0))) {
            return "no name for a class: these begin with a capital letter";
        }
        if (CODEC_CONSTANT.matcher(name).matches()) {
            return "a constant of generated code";
        }
        if (bytes(name) > LONGEST) {
            return "too long for the name of a file: there is room for " + LONGEST + " bytes";
        }
        return JAVA_LANG.contains(name) ? "a class of java.lang" : null;
    }

    /** Whether a class has a name that a file can have. */
    static boolean isFileName(List<String> around, String nested) {
        return around.stream().mapToInt(JavaNames::bytes).sum() + bytes(nested) <= 2 * LONGEST;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What keeps a name from being that of a visitor's method, as the rest of a sentence; null if nothing does. */
    static @Nullable String whyNoMethod(String name) {
        return name.equals("yield") ? "a Java keyword" : whyNoMember(name);
    }

    /** What keeps a name from being that of a component, as the rest of a sentence; null if nothing does. */
    static @Nullable String whyNoComponent(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0))
                ? "a name for a type or constant"
                : whyNoMember(name);
    }

    /** What keeps a name from being that of any member of a type, as the rest of a sentence; null if nothing does. */
    static @Nullable String whyNoMember(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            return "no Java name";
        }
        if (KEYWORDS.contains(name)) {
            return "a Java keyword";
        }
        return OBJECT_METHODS.contains(name) ? "a method of Object" : null;
    }
}
