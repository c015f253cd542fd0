package dev.onevent.example.console;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that make no sense, or none together. */
final class Usage {

    private Usage() {}

    /** Ends a command as wrongly used, with its help, unless something is as it has to be. */
    static void check(@Nullable CommandSpec command, boolean isRight, String wrong) {
        if (!isRight) {
            throw wrong(command, wrong);
        }
    }

    /** What ends a command as wrongly used, with its help. */
    static ParameterException wrong(@Nullable CommandSpec command, String wrong) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), wrong);
    }
}
