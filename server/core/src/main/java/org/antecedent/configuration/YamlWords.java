package org.antecedent.configuration;

import java.util.regex.Pattern;

/** Words as they are written in YAML, wherever they stand: bare where it takes them as they are, else between quotation marks. */
final class YamlWords {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’&()/+-]*(?<! )");

    private static final Pattern VALUE = Pattern.compile("(?i)true|false|null|yes|no|on|off");

    private YamlWords() {}

    static String of(String words) {
        boolean plain = PLAIN.matcher(words).matches() && !VALUE.matcher(words).matches();
        return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
