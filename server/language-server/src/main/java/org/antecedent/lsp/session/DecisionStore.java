package org.antecedent.lsp.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.antecedent.text.Text;

/** Where the decisions about one article are kept: the file beside it, on the disk or in an editor that has it open. */
public interface DecisionStore {
    /**
     * Why the file is left as it is.
     *
     * @param line from 0
     * @param message what is wrong and what to do, in full sentences
     */
    record Trouble(int line, String message) {}

    /** The name of the article's file, without folders. */
    String article();

    /** The article as it was saved last; empty where nobody can tell. */
    Optional<Text> saved();

    /**
     * What stands in the file now; empty where there is none.
     *
     * @throws IOException where it is there and cannot be read
     */
    Optional<String> content() throws IOException;

    /** Replaces the file as a whole; fails with an {@link IOException} where it is left as it was. */
    CompletableFuture<Void> replace(String content);

    /**
     * Shows all that is wrong with the file.
     *
     * @param content what stands in it
     */
    void show(String content, List<Trouble> troubles);

    /** Tells the person at the editor of it. */
    void tell(Trouble trouble);
}
