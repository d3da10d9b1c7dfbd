package org.antecedent.report;

/** What every figure of the pages means, in words. */
final class Definitions {
    private Definitions() {}

    static void write(Markup to) {
        to.open("dl", "class", "definitions");
        define(
                to,
                "Statement",
                "What the article does not say in its own voice: words between quotation marks, and what somebody is reported to"
                        + " say, write, think or deny. A quotation over several paragraphs is one statement; one inside another"
                        + " is a statement of its own.");
        define(
                to,
                "Quoted words",
                "Words between quotation marks that belong to a statement. A word is a run without white space that holds a"
                        + " letter or digit. Words of a quotation inside another count for the inner speaker alone. Reported"
                        + " speech has no quoted words.");
        define(
                to,
                "Actor",
                "Somebody or something that the article speaks of: a person, institution, country, place or group. It goes by its"
                        + " fullest name, or by the first words for it where it has none.");
        define(
                to,
                "Named, unnamed, no source",
                "Named: a name of the source stands somewhere in the article. Unnamed: it is only described (“officials”)."
                        + " No source: nobody is given (“it was reported”, a quotation without a speaker).");
        define(
                to,
                "Unclear, perhaps",
                "The source is a pronoun that may mean several, or one that does not fit those who could be meant; or the quotation"
                        + " has no attribution of its own and stands behind another’s. The likeliest actor is shown hatched, and"
                        + " never counted as certain.");
        define(
                to,
                "Mention",
                "A name, description or pronoun that means the actor. Unclear mentions are counted apart.");
        define(
                to,
                "Women, men, not known",
                "As titles, pronouns and given names in the article tell; nothing is looked up. Not known: a person of whom"
                        + " they do not tell, or a source who is nobody the machine could make out.");
        define(
                to,
                "Speaks about",
                "The speaker’s own words, quoted or reported, hold a mention of the other actor. What is said inside what"
                        + " another says counts for the inner speaker. Approval or blame is not judged.");
        define(
                to,
                "When",
                "The day on which an article was written: as it says in its first lines, else as the name of its file or of a folder"
                        + " does, else as its house has settled.");
        define(
                to,
                "Share",
                "Of all quoted words, or of all statements, of the article or the articles; rounded, so that shares may not"
                        + " add up to 100 %.");
        to.close();
    }

    private static void define(Markup to, String term, String meaning) {
        to.element("dt", term).element("dd", meaning);
    }
}
