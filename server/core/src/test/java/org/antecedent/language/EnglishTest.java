package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sentences as they are read: expected with a line break between sentences and a space between tokens. */
class EnglishTest {
    private static final English ENGLISH = OpenNlp.load();

    @Test
    void possessiveEndingsAreTokens() {
        reads("Ankara's and Assad’s allies' plan.", "Ankara 's and Assad ’s allies ' plan .");
        reads("TRUMP'S WALL", "TRUMP 'S WALL");
    }

    @Test
    void apostrophesInsideWordsAreNone() {
        reads("O'Neill and Qur’an, the 1990's and '90s.", "O'Neill and Qur’an , the 1990's and '90s .");
        reads("Rock 'n' roll.", "Rock 'n' roll .");
    }

    @Test
    void whatWasReadBeforeIsNotReadAgain() {
        String typed = "Ann Lee left. She said she did not know. The mayor did.";
        List<Words> before = ENGLISH.read("Ann Lee left. She said she did no know. The mayor did.");
        Map<List<String>, Words> known = before.stream().collect(Collectors.toMap(Words::forms, words -> words));
        List<Words> after = ENGLISH.read(typed, known);
        assertThat(after).isEqualTo(ENGLISH.read(typed));
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
        assertThat(after.get(2).start(0)).isEqualTo(before.get(2).start(0) + 1);
    }

    @Test
    void contractionsAreTwoTokens() {
        reads(
                "They don't, I'm, we’ve, she'd, can't, cannot.",
                "They do n't , I 'm , we ’ve , she 'd , ca n't , can not .");
        reads("A cannon.", "A cannon .");
        reads("I dont think thats his wont.", "I do nt think that s his wont .");
    }

    @Test
    void hyphensJoinWords() {
        reads("Al-Assad's 29-year-old de-escalation.", "Al-Assad 's 29-year-old de-escalation .");
        reads("Pre- and post-war -- he said - again.", "Pre- and post-war -- he said - again .");
    }

    @Test
    void dashesPartWords() {
        reads("The deal—which failed—of 2010–2012.", "The deal — which failed — of 2010 – 2012 .");
        reads("It was--he said--late.", "It was -- he said -- late .");
    }

    @Test
    void numbersAreWhole() {
        reads("It cost $1.2bn, up 5.5% from 10,000.", "It cost $ 1.2bn , up 5.5 % from 10,000 .");
        reads("It cost US$78 million.", "It cost US$ 78 million .");
        reads("At 5:30 on 9/11, 24/7.", "At 5:30 on 9/11 , 24/7 .");
        reads("One,two and/or three.", "One , two and / or three .");
    }

    @Test
    void unitsPartFromTheirNumbers() {
        reads("At 5pm, 24hrs and 650k at 10km.", "At 5 pm , 24 hrs and 650 k at 10 km .");
        reads("The 19th, B2 and 3D.", "The 19th , B2 and 3D .");
    }

    @Test
    void facesAreWhole() {
        reads("Thanks:) I agree. :-)", "Thanks :) I agree . :-)");
        reads("(see below:) At 5:30 (again:D).", "( see below : ) At 5:30 ( again : D ) .");
    }

    @Test
    void runsOfMarksAreOne() {
        reads("Make $$$ ****NOW****", "Make $$$ **** NOW ****");
    }

    @Test
    void addressesAreWhole() {
        reads(
                "See https://www.bbc.co.uk/a-b?c=1,2. Write to a.b@c.com, @user or #tag.",
                "See https://www.bbc.co.uk/a-b?c=1,2 .\nWrite to a.b@c.com , @user or #tag .");
        reads("He left.She stayed.", "He left .\nShe stayed .");
    }

    @Test
    void quotationMarksAreTokens() {
        reads("\"We,\" ‘we’, “we”, «we», ``we''.", "\" We , \" ‘ we ’ , “ we ” , « we » , `` we '' .");
        reads("'We agree,' he said.", "' We agree , ' he said .");
    }

    @Test
    void bracketsAreTokens() {
        reads("NATO (the alliance) [sic].", "NATO ( the alliance ) [ sic ] .");
        reads("The protester(s) left.", "The protester(s) left .");
    }

    @Test
    void titlesEndNoSentence() {
        reads(
                "Sen. Tom Reed, R-Ariz., met Lt. Gen. Hill. He left.",
                "Sen. Tom Reed , R-Ariz. , met Lt. Gen. Hill .\nHe left .");
        reads("SEN. REED SAYS NO", "SEN. REED SAYS NO");
        reads("It was a gen. He left.", "It was a gen .\nHe left .");
    }

    @Test
    void initialsEndNoSentence() {
        reads(
                "J. K. Rowling met J.P. Morgan and George W. Bush.",
                "J. K. Rowling met J.P. Morgan and George W. Bush .");
        reads("The A. Philip Randolph Institute.", "The A. Philip Randolph Institute .");
        reads("It was plan B. Reed left.", "It was plan B .\nReed left .");
        reads("It was plan B. He left.", "It was plan B .\nHe left .");
    }

    @Test
    void abbreviationsMayEndASentence() {
        reads("He lives in the U.S. The law is old.", "He lives in the U.S.\nThe law is old .");
        reads("The U.S. Congress met.", "The U.S. Congress met .");
        reads("He works for Apple Inc. He likes it.", "He works for Apple Inc.\nHe likes it .");
        reads("He came at 5 p.m. Police waited.", "He came at 5 p.m.\nPolice waited .");
        reads("He came at 5 p.m. Tuesday.", "He came at 5 p.m. Tuesday .");
        reads("He came on Jan. 5 to No. 10. No. It was not.", "He came on Jan. 5 to No. 10 .\nNo .\nIt was not .");
    }

    @Test
    void closingMarksBelongToTheSentenceTheyEnd() {
        reads("\"No.\" He left.", "\" No . \"\nHe left .");
        reads("He said “no.” ‘No.’ (It rained.) She left.", "He said “ no . ”\n‘ No . ’\n( It rained . )\nShe left .");
        reads("It rained.[17] He left. [Applause.]", "It rained . [ 17 ]\nHe left .\n[ Applause . ]");
        reads("He left. \"No.\"", "He left .\n\" No . \"");
    }

    @Test
    void aQuotationGoesOnWithItsReportingClause() {
        reads("\"We agree,\" he said.", "\" We agree , \" he said .");
        reads(
                "“Will it end?” she asked. “Yes!” Anna Lund said.",
                "“ Will it end ? ” she asked .\n“ Yes ! ” Anna Lund said .");
        reads("“It is over!” The crowd said so.", "“ It is over ! ”\nThe crowd said so .");
    }

    @Test
    void sentencesDoNotEndInsideShortAsides() {
        reads(
                "He said (it was late. He was tired.) that he left.",
                "He said ( it was late . He was tired . ) that he left .");
        reads("He said (it was late. He was tired.", "He said ( it was late .\nHe was tired .");
    }

    @Test
    void ellipses() {
        reads("It ended... He left. \"I... I do… not.\"", "It ended ...\nHe left .\n\" I ... I do … not . \"");
    }

    @Test
    void datelinesStayWithTheirSentence() {
        reads("BRUSSELS (Reuters) — The U.N. met. It ended.", "BRUSSELS ( Reuters ) — The U.N. met .\nIt ended .");
        reads("IDLIB, Syria - Troops left.", "IDLIB , Syria - Troops left .");
    }

    @Test
    void aNumberInAListIsNoSentence() {
        reads("1. It rained. 2. It snowed.", "1 . It rained .\n2 . It snowed .");
        reads("It was 2. It snowed.", "It was 2 .\nIt snowed .");
    }

    @Test
    void charactersThatDoNotShow() {
        reads(
                "\uFEFFDe\u00ADescalation\u200B and\u00A0more\u0000here\u2028now.",
                "De\u00ADescalation and more here now .");
        assertThat(ENGLISH.read("De\u00ADescala\u00ADtion.").get(0).lower(0)).isEqualTo("deescalation");
        reads("👍🏽 🙂", "👍🏽 🙂");
        reads(" \u200B\n", "");
    }

    @Test
    void possessivesAreParticles() {
        tags("Ankara's plan and the allies' plan.", "'s PART", "' PART");
        tags("He said 'yes' and left.", "' PUNCT", "' PUNCT");
    }

    @Test
    void pluralsAreKnownByTheirLemma() {
        plurals("The talks angered Americans, police and women.", "talks", "Americans", "police", "women");
        plurals("Tom Evans reads the news in Orleans.");
    }

    @Test
    void unknownCapitalsAreNames() {
        assertThat(shown("He said Tom Reed met Pompeo in Brnkad."))
                .contains(
                        "Tom/PROPN/Tom Reed/PROPN/Reed met/VERB/meet Pompeo/PROPN/Pompeo in/ADP/in Brnkad/PROPN/Brnkad");
    }

    @Test
    void lemmasFollowTheTag() {
        assertThat(shown("She stopped hoping and described the other women's bigger shoes."))
                .contains("She/PRON/she stopped/VERB/stop hoping/VERB/hope and/CCONJ/and described/VERB/describe")
                .contains("the/DET/the other/ADJ/other women/NOUN/woman 's/PART/'s bigger/ADJ/big shoes/NOUN/shoe");
    }

    @Test
    void toIsAParticleBeforeAVerbAlone() {
        assertThat(shown("The response to “brutal” attacks was to leave."))
                .contains("response/NOUN/response to/ADP/to")
                .contains("to/PART/to leave/VERB/leave");
    }

    @Test
    void twoFullVerbsNeverMeet() {
        assertThat(shown("Lindqvist told analysts the deal was done.")).contains("told/VERB/tell analysts/NOUN");
        assertThat(shown("He said Moscow claims victory.")).contains("claims/VERB/claim");
    }

    /** The first sentence, each token as form/tag/lemma. */
    private static String shown(String paragraph) {
        Words words = ENGLISH.read(paragraph).get(0);
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.form(i) + "/" + words.tag(i) + "/" + words.lemma(i))
                .collect(Collectors.joining(" "));
    }

    private static void reads(String paragraph, String expected) {
        String read = ENGLISH.read(paragraph).stream()
                .map(words -> String.join(" ", words.forms()))
                .collect(Collectors.joining("\n"));
        assertThat(read).isEqualTo(expected);
    }

    /** The tags of the tokens that begin with an apostrophe. */
    private static void tags(String sentence, String... expected) {
        Words words = ENGLISH.read(sentence).get(0);
        assertThat(IntStream.range(0, words.size())
                        .filter(i -> words.form(i).startsWith("'"))
                        .mapToObj(i -> words.form(i) + " " + words.tag(i)))
                .containsExactly(expected);
    }

    private static void plurals(String sentence, String... expected) {
        Words words = ENGLISH.read(sentence).get(0);
        List<String> found = IntStream.range(0, words.size())
                .filter(words::isPlural)
                .mapToObj(words::form)
                .toList();
        assertThat(found).containsExactly(expected);
    }
}
