package org.antecedent.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** Reads CoNLL-U (universaldependencies.org/format): words with tags, lemmas and heads. */
public final class Treebank {
    private Treebank() {}

    /**
     * One sentence. Words of a multiword token (“do” and “n't”) stand alone; empty nodes are left out.
     *
     * @param heads the index of each word's head; -1 for the root
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops of training
    public record Tree(
            String[] forms,
            Penn[] penn,
            Tag[] tags,
            String[] lemmas,
            int[] heads,
            Relation[] relations,
            boolean[] spaceAfter) {
        public int size() {
            return forms.length;
        }
    }

    /**
     * The sentences of a file.
     *
     * @throws IOException where it cannot be read
     */
    public static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    if (!rows.isEmpty()) {
                        trees.add(tree(rows));
                        rows.clear();
                    }
                } else if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                        rows.add(columns);
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            trees.add(tree(rows));
        }
        return trees;
    }

    private static Tree tree(List<String[]> rows) {
        int n = rows.size();
        Tree tree = new Tree(
                new String[n], new Penn[n], new Tag[n], new String[n], new int[n], new Relation[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            String[] row = rows.get(i);
            tree.forms[i] = row[1];
            tree.lemmas[i] = row[2];
            tree.tags[i] = Tag.of(row[3]);
            tree.penn[i] = Penn.of(row[4]);
            tree.heads[i] = Integer.parseInt(row[6]) - 1;
            tree.relations[i] = Relation.of(row[7]);
            tree.spaceAfter[i] = !row[9].contains("SpaceAfter=No");
        }
        return tree;
    }
}
