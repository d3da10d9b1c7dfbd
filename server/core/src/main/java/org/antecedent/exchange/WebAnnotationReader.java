package org.antecedent.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.text.Text;

/** Reads the decisions in a file of annotations: another person's about the same article, or one that was exported. */
final class WebAnnotationReader {
    private static final Pattern ID = Pattern.compile("\"id\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private WebAnnotationReader() {}

    static Import read(String file, String article, boolean confirming) {
        Text text = Text.of(article);
        ImportBuilder builder = new ImportBuilder(text, false);
        String decisions = confirming ? file.replace(WebAnnotationWriter.PROPOSAL, WebAnnotationWriter.DECISION) : file;
        Contents contents = AnnotationFile.read(decisions, text);
        contents.problems().forEach(problem -> builder.skip(problem.line(), problem.message()));
        Map<String, Integer> lines = lines(decisions);
        for (Annotation one : contents.decisions().placed()) {
            builder.decide(lines.getOrDefault(one.id(), 1), one.decision());
        }
        for (Annotation one : contents.decisions().unplaced()) {
            builder.skip(
                    lines.getOrDefault(one.id(), 1),
                    "The article does not have the words there, or the file decides otherwise about them.");
        }
        if (!confirming) {
            contents.decisions().foreign().stream()
                    .filter(one -> one.contains(WebAnnotationWriter.PROPOSAL))
                    .forEach(one -> builder.proposal());
        }
        return builder.build();
    }

    /** By the id of an annotation, its line: one has one for itself. */
    private static Map<String, Integer> lines(String file) {
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : file.split("\n", -1)) {
            number++;
            Matcher id = ID.matcher(line);
            if (id.find()) {
                lines.putIfAbsent(id.group(1), number);
            }
        }
        return lines;
    }
}
