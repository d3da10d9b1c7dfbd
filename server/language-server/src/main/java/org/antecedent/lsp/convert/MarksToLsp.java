package org.antecedent.lsp.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antecedent.editor.FoldingRanges;
import org.antecedent.editor.InlayHints;
import org.antecedent.editor.SemanticTokens;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From what is shown in and around the words of one version of one article to the protocol's values. */
public final class MarksToLsp {
    private final ToLsp to;
    private final Set<Ability> client;

    public MarksToLsp(ToLsp to, Set<Ability> client) {
        this.to = to;
        this.client = client;
    }

    /** What the numbers of {@link #tokens} mean. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(names(SemanticTokens.Type.values()), names(SemanticTokens.Modifier.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Five numbers a token: line and column from the token before, length, type, modifiers. */
    public int[] tokens(List<SemanticTokens.Token> tokens) {
        int[] numbers = new int[tokens.size() * 5];
        Position before = new Position(0, 0);
        int i = 0;
        for (SemanticTokens.Token token : tokens) {
            Range range = to.range(token.span());
            Position start = range.getStart();
            int lines = start.getLine() - before.getLine();
            numbers[i++] = lines;
            numbers[i++] = lines == 0 ? start.getCharacter() - before.getCharacter() : start.getCharacter();
            numbers[i++] = range.getEnd().getCharacter() - start.getCharacter();
            numbers[i++] = token.type().ordinal();
            numbers[i++] = bits(token.modifiers());
            before = start;
        }
        return numbers;
    }

    private static int bits(Set<SemanticTokens.Modifier> modifiers) {
        int bits = 0;
        for (SemanticTokens.Modifier modifier : modifiers) {
            bits |= 1 << modifier.ordinal();
        }
        return bits;
    }

    /** A hint without what is behind it, and where to look for that. */
    public InlayHint hint(InlayHints.Hint hint) {
        InlayHint shown = new InlayHint(
                to.range(hint.words()).getEnd(), Either.forRight(List.of(new InlayHintLabelPart(hint.label()))));
        shown.setKind(InlayHintKind.Type);
        shown.setPaddingLeft(true);
        if (client.contains(Ability.INLAY_HINTS_RESOLVED)) {
            shown.setData(new SentHint(to.uri(), hint.words(), hint.label()).data());
        }
        return shown;
    }

    /** Puts what is behind a hint into it. */
    public void detail(InlayHint hint, InlayHints.Detail detail) {
        InlayHintLabelPart label = hint.getLabel().getRight().get(0);
        label.setTooltip(to.card(detail.card()));
        detail.target().map(to::location).ifPresent(label::setLocation);
    }

    public List<FoldingRange> folds(List<FoldingRanges.Fold> folds) {
        return folds.stream().map(this::fold).toList();
    }

    private FoldingRange fold(FoldingRanges.Fold fold) {
        FoldingRange shown = new FoldingRange(fold.first(), fold.last());
        if (client.contains(Ability.FOLDED_WORDS)) {
            shown.setCollapsedText(fold.summary());
        }
        return shown;
    }

    /** @param spans each inside the next */
    public SelectionRange selection(List<Span> spans) {
        SelectionRange selection = null;
        for (int i = spans.size() - 1; i >= 0; i--) {
            selection = new SelectionRange(to.range(spans.get(i)), selection);
        }
        return selection;
    }
}
