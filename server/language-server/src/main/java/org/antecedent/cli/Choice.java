package org.antecedent.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An option's value that is one of a few words, in any case; who gives another is told which, as the help writes them.
 *
 * @param values one a word
 */
record Choice(List<?> values) implements ITypeConverter<Object> {
    /** For all options of all commands. */
    static CommandLine register(CommandLine commands) {
        commands.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Arrays.stream(option.auxiliaryTypes())) // Of a list or an Optional, what is in it.
                .filter(Class::isEnum)
                .distinct()
                .forEach(type -> register(commands, type));
        return commands;
    }

    @SuppressWarnings("unchecked") // What it converts to are values of the type.
    private static void register(CommandLine commands, Class<?> type) {
        commands.registerConverter((Class<Object>) type, new Choice(List.of(type.getEnumConstants())));
    }

    @Override
    public Object convert(String given) {
        return values.stream()
                .filter(value -> word(value).equals(given.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + given + "” is none of "
                        + values.stream().map(Choice::word).collect(Collectors.joining(", "))));
    }

    private static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
