package org.antecedent.lsp.session;

import java.util.List;
import java.util.Locale;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Says of a document that it is too large, on its first character. */
final class Oversize {
    private static final String CODE = "document-too-large";

    private Oversize() {}

    static Finding finding(Text text, Settings settings) {
        String message = String.format(
                Locale.ROOT,
                "The document has more than %,d words and is not analysed: no findings, links or cards.",
                settings.maximumWords());
        Span first = new Span(0, text.string().offsetByCodePoints(0, Math.min(1, text.length())));
        return new Finding(CODE, Severity.INFORMATION, first, message, List.of(), List.of());
    }
}
