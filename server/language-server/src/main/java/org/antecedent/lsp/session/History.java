package org.antecedent.lsp.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.text.Text;

/** What was decided about an article since it was opened, so that it can be taken back, and done again. For any thread. */
final class History {
    private static final int MOST = 200;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** @param text in which both are placed */
    private record Change(Decisions from, Decisions to, Text text) {
        Change turned() {
            return new Change(/* from= */ to, /* to= */ from, text);
        }

        /** What others have decided meanwhile stays, and words are where they are now. */
        Decisions on(Article article) {
            return Joined.of(Joined.file(from, text), article.decisions(), Joined.file(to, text), article.text());
        }
    }

    /** Something was decided about the article. */
    synchronized void add(Article article, Decisions after) {
        if (after.equals(article.decisions())) {
            return;
        }
        push(done, new Change(article.decisions(), after, article.text()));
        undone.clear();
    }

    private static void push(Deque<Change> changes, Change change) {
        changes.push(change);
        if (changes.size() > MOST) {
            changes.removeLast();
        }
    }

    /** Takes back what was decided last. */
    synchronized Outcome undo(Article article) {
        return move(done, undone, article, "Nothing was decided about the article since it was opened.");
    }

    /** Decides again what was taken back last. */
    synchronized Outcome redo(Article article) {
        return move(undone, done, article, "Nothing was taken back since something was decided.");
    }

    private static Outcome move(Deque<Change> from, Deque<Change> to, Article article, String nothing) {
        if (from.isEmpty()) {
            return new Outcome.Refused(nothing);
        }
        Change back = from.pop().turned();
        push(to, back);
        return new Outcome.Done(back.on(article));
    }
}
