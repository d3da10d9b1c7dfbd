package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What brat's own parser and its list of events refuse, rule by rule, and what its configuration does not know. */
final class BratRules {
    private final String text;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();

    private BratRules(String text) {
        this.text = text;
    }

    /** The lines that brat would put among the failed ones, each with the rule. */
    static List<String> failures(String txt, String ann) {
        BratRules rules = new BratRules(txt);
        if (!ann.isEmpty() && !ann.endsWith("\n")) {
            rules.failures.add("no line end at the end");
        }
        if (!ann.isEmpty()) {
            // Python's codecs end lines at more than LF.
            ann.substring(0, ann.length() - 1).lines().forEach(rules::line);
            for (String other : List.of("\u000B", "\f", "\u001C", "\u0085", "\u2028", "\u2029", "\r")) {
                if (ann.contains(other)) {
                    rules.failures.add("a line end in a line");
                }
            }
        }
        rules.targets.removeAll(rules.ids);
        rules.targets.forEach(target -> rules.failures.add("dangling: " + target));
        rules.triggers.stream()
                .filter(trigger -> !trigger.startsWith("T"))
                .forEach(trigger -> rules.failures.add("trigger: " + trigger));
        return rules.failures;
    }

    private void line(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            failures.add("no tab: " + line);
            return;
        }
        String id = line.substring(0, tab);
        if (!id.matches("[TEARN#]\\d+|\\*")) {
            failures.add("id: " + line);
        }
        if (!id.equals("*") && !ids.add(id)) {
            failures.add("duplicate id: " + line);
        }
        String rest = line.substring(tab + 1);
        int second = rest.indexOf('\t');
        String data = second < 0 ? rest : rest.substring(0, second);
        String tail = second < 0 ? "" : rest.substring(second + 1);
        boolean sound = switch (id.charAt(0)) {
            case 'T' -> isTextBound(data, tail);
            case 'E' -> isEvent(data);
            case 'A' -> matches("(\\S+) (?<t>[TE]\\d+)( \\S+)?", data);
            case '*' -> matches("\\S+( [TE]\\d+)+", data) && data.split(" ", -1).length > 2;
            case 'N' -> matches("\\S+ (?<t>T\\d+) [^\\s:]+:\\S+", data) && !tail.isEmpty();
            case '#' -> matches("\\S+ (?<t>[TE]\\d+)", data);
            default -> false;
        };
        if (!sound) {
            failures.add(line);
        }
    }

    private boolean matches(String pattern, String data) {
        Matcher matcher = Pattern.compile(pattern).matcher(data);
        if (!matcher.matches()) {
            return false;
        }
        Matcher target = Pattern.compile("[TE]\\d+(?= |$)").matcher(data);
        while (target.find()) {
            targets.add(target.group());
        }
        return true;
    }

    private boolean isTextBound(String data, String tail) {
        if (!data.matches("[A-Za-z_]+ \\d+ \\d+(;\\d+ \\d+)*")) {
            return false;
        }
        List<String> words = new ArrayList<>();
        int before = -1;
        for (String piece : data.substring(data.indexOf(' ') + 1).split(";", -1)) {
            int start = Integer.parseInt(piece.split(" ", -1)[0]);
            int end = Integer.parseInt(piece.split(" ", -1)[1]);
            if (start >= end || start <= before || end > text.codePointCount(0, text.length())) {
                return false;
            }
            before = end - 1;
            String found = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            if (found.indexOf('\n') >= 0) {
                return false;
            }
            words.add(found);
        }
        return String.join(" ", words).equals(tail);
    }

    private boolean isEvent(String data) {
        String[] parts = data.split(" ", -1);
        Set<String> roles = new HashSet<>();
        for (String part : parts) {
            if (!part.matches("[A-Za-z]+\\d*:T\\d+") || !roles.add(part.split(":", -1)[0])) {
                return false;
            }
            targets.add(part.split(":", -1)[1]);
        }
        triggers.add(parts[0].split(":", -1)[1]);
        return true;
    }
}
