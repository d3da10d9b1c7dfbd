package org.antecedent.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Who is who, drawn into prose: {@code ⟦→p: he⟧} belongs to the actor of {@code ⟦p: Mike Pompeo⟧}, {@code ⟦→not-p: he⟧}
 * does not. {@code ⟦→ambiguous: its⟧} and the like expect a status.
 */
class CoreferenceTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final Map<String, Status> STATUSES = Map.of(
            "ambiguous", Status.AMBIGUOUS,
            "clear", Status.RESOLVED,
            "mismatch", Status.MISMATCH,
            "unknown", Status.WITHOUT_ANTECEDENT,
            "nobody", Status.NOT_REFERRING,
            "new", Status.INTRODUCES);

    private static void check(String prose) {
        Fixture.check(CoreferenceTest::verify, prose);
    }

    private static void verify(Fixture fixture) {
        Article article = ANALYZER.analyze(fixture.text());
        for (Fixture.Link link : fixture.links()) {
            Status status = STATUSES.get(link.target());
            if (status != null) {
                assertThat(statusAt(article, link.span()))
                        .as("the status of “%s”", article.text().words(link.span()))
                        .isEqualTo(status);
                continue;
            }
            boolean denied = link.target().startsWith("not-");
            Span target = fixture.named(denied ? link.target().substring("not-".length()) : link.target());
            List<String> actor = actorAt(article, link.span());
            assertThat(actor.contains(article.text().words(target)) && isOneActor(article, link.span(), target))
                    .as(
                            "“%s” %s “%s”; it means %s",
                            article.text().words(link.span()),
                            denied ? "is not" : "is",
                            article.text().words(target),
                            actor)
                    .isEqualTo(!denied);
        }
    }

    private static Mention at(Article article, Span span) {
        return article.reading()
                .mention(span)
                .orElseThrow(() -> new AssertionError("no mention “"
                        + article.text().words(span) + "” among "
                        + article.mentions().stream().map(article::words).toList()));
    }

    private static Status statusAt(Article article, Span span) {
        return article.reading()
                .mention(span)
                .map(mention -> article.resolutionOf(mention).status())
                .orElse(Status.NOT_REFERRING);
    }

    private static List<String> actorAt(Article article, Span span) {
        return article.actorOf(at(article, span))
                .map(actor ->
                        article.mentionsOf(actor).stream().map(article::words).toList())
                .orElse(List.of());
    }

    private static boolean isOneActor(Article article, Span one, Span other) {
        return article.actorOf(at(article, one)).equals(article.actorOf(at(article, other)));
    }

    // Names

    @Test
    void surnameMeansThePersonOfThatName() {
        check("⟦m: Angela Merkel⟧ met voters in Bonn. ⟦→m: Merkel⟧ spoke for an hour. ⟦→not-m: Schulz⟧ did not.\n");
    }

    @Test
    void surnameBeforeTheFullName() {
        check("⟦→p: Pompeo⟧ warned Iran on Monday. ⟦p: Mike Pompeo⟧ is to fly to Paris.\n");
    }

    @Test
    void twoBearersOfOneSurname() {
        check("⟦a: Bill Clinton⟧ spoke first. ⟦b: Hillary Clinton⟧ followed. ⟦→a: Mr. Clinton⟧ left early.\n");
    }

    @Test
    void abbreviationInBrackets() {
        check("""
                ⟦n: The North Atlantic Treaty Organization⟧ (⟦→n: NATO⟧) condemned the raid. ⟦→n: NATO⟧ will meet today.
                """);
    }

    @Test
    void abbreviationOfAnother() {
        check("⟦n: The World Health Organization⟧ issued a warning. ⟦→not-n: UNICEF⟧ agreed.\n");
    }

    @Test
    void countryByItsOtherNames() {
        check("⟦u: The United States⟧ confirmed the plan. ⟦→u: America⟧ will pay. ⟦→u: The US⟧ has time.\n");
    }

    @Test
    void demonymBelongsToTheCountryThatIsNamed() {
        check("⟦t: Turkey⟧ continues. The ⟦→t: Turkish⟧ air strikes killed ten. The ⟦→not-t: Syrian⟧ army fled.\n");
    }

    @Test
    void capitalThatActsIsItsGovernment() {
        check("⟦t: Turkey⟧ sent troops. ⟦→t: Ankara⟧ has intensified its operations.\n");
    }

    @Test
    void capitalWhereSomethingHappensIsTheCity() {
        check("⟦t: Turkey⟧ sent troops. The two men met in ⟦→not-t: Ankara⟧ on Monday.\n");
    }

    @Test
    void whatARelativeClauseIsAboutIsNotInIt() {
        check("The treaty failed. ⟦r: The reason⟧ we must discuss ⟦→not-r: it⟧ is simple.\n");
    }

    @Test
    void whatARelativeClauseIsAboutMayFollowIt() {
        check("⟦f: The firm⟧ she founded said ⟦→f: it⟧ would close ⟦→f: its⟧ plant.\n");
    }

    // Transcripts

    @Test
    void whoSpeaksInATranscriptStandsBeforeTheColon() {
        check("""
                ⟦s: MR. SMITH⟧: Good morning. ⟦→s: I⟧ want to ask ⟦→l: you⟧ about the dam.

                ⟦l: MAYOR LOPEZ⟧: It is safe. ⟦→l: I⟧ told the council so, and ⟦→s: you⟧ were there.

                It cost ⟦→l: my⟧ office a year.

                MR. SMITH: ⟦→s: I⟧ was. Thank ⟦→l: you⟧.

                MAYOR LOPEZ: “Never again,” ⟦→l: I⟧ said.
                """);
    }

    @Test
    void fullNameInALabelIsTheSurnameInTheNext() {
        check("""
                The committee met. ⟦w: I⟧ was there.

                ⟦h: SENATOR JANE HARMON⟧: Did ⟦→c: you⟧ read ⟦→h: my⟧ report?

                ⟦c: DIRECTOR WILL CARSON⟧: ⟦→c: I⟧ did, and ⟦→not-w: I⟧ told ⟦→h: you⟧ so.

                HARMON: Then why did ⟦→c: you⟧ deny it?

                ⟦d: SENATOR MARK DOYLE⟧: ⟦→d: I⟧ asked ⟦→h: you⟧ that last week.

                CARSON: And ⟦→c: I⟧ answered ⟦→d: you⟧.
                """);
    }

    @Test
    void questionAndAnswerHaveTwoVoices() {
        check("""
                Q: When did ⟦a: you⟧ see the car? ⟦q: I⟧ ask for the third time.

                A: ⟦→a: I⟧ saw it in May. ⟦→a: My⟧ wife told ⟦→q: you⟧.

                Q: Did ⟦→a: you⟧ tell ⟦→a: your⟧ lawyer?

                A: ⟦→a: I⟧ did not, and ⟦→not-q: I⟧ will not.
                """);
    }

    @Test
    void labelsMayStandInBrackets() {
        check("""
                ((WN)) Did ⟦s: you⟧ see the planet? ⟦w: I⟧ did not.

                ((Sara Lund)) Many saw it. ⟦→s: I⟧ saw it first, as ⟦→w: you⟧ know.

                ((WN)) When did ⟦→s: you⟧ tell ⟦→s: your⟧ teacher?

                ((Sara Lund)) About a year ago. She helped ⟦→s: me⟧.
                """);
    }

    @Test
    void wordsInOneBracketAreNoLabel() {
        check("""
                (Ann Lee) ⟦i: I⟧ met her in Rome.

                (Tom Reed) ⟦→i: I⟧ met her in Milan.

                (Ann Lee) ⟦→i: I⟧ never met her.

                (Tom Reed) ⟦→i: I⟧ did.
                """);
    }

    @Test
    void oneLabelIsNoTranscript() {
        check("""
                Ann Lee: ⟦i: I⟧ met her in Rome.

                Correction: ⟦→i: I⟧ met her in Milan.

                Correction: ⟦→i: I⟧ never met her.
                """);
    }

    // Descriptions

    @Test
    void ministryOfThatName() {
        check("""
                ⟦r: The Russian Foreign Ministry⟧ said talks had begun. The army was silent.

                The talks will last, ⟦→r: the foreign ministry⟧ added.
                """);
    }

    @Test
    void ministryBuiltOnItsFirstNoun() {
        check("⟦e: The Ministry of Energy of Ecuador⟧ said so. Later ⟦→e: the ministry⟧ denied it.\n");
    }

    @Test
    void ministryOfAnotherName() {
        check("⟦r: The Russian Foreign Ministry⟧ said so. ⟦→not-r: The defence ministry⟧ disagreed.\n");
    }

    @Test
    void officeAfterTheTitle() {
        check("⟦p: Secretary of State Mike Pompeo⟧ landed in Rome. ⟦→p: The secretary⟧ met the pope.\n");
    }

    @Test
    void appositionNamesTheSame() {
        check("⟦s: Anna Schmidt⟧, ⟦→s: the head of the agency⟧, resigned.\n");
    }

    @Test
    void listIsNoApposition() {
        check("⟦r: Russia⟧, ⟦→not-r: the regime⟧ and the rebels met.\n");
    }

    @Test
    void attackOfTheSameHead() {
        check("⟦a: An attack⟧ killed two men. ⟦→a: The attack⟧ began at noon. ⟦→not-a: Another attack⟧ failed.\n");
    }

    @Test
    void twoSidesAreThePairNamedLast() {
        check("⟦p: Moscow and Ankara⟧ have agreed to talk. ⟦→p: The two sides⟧ want peace.\n");
    }

    // Pronouns

    @Test
    void pronounGoesToTheOnlyWoman() {
        check("⟦m: Angela Merkel⟧ met ⟦e: Emmanuel Macron⟧ in Berlin. ⟦→m: She⟧ praised ⟦→e: his⟧ speech.\n");
    }

    @Test
    void possessiveGoesToTheSubject() {
        check("⟦t: Turkey⟧ continues ⟦→t: its⟧ strikes against the Syrian regime forces.\n");
    }

    @Test
    void possessiveBetweenSubjectAndNearerCountryIsOpen() {
        check("The US confirmed its support for Turkey's response to attacks on ⟦→ambiguous: its⟧ sites.\n");
    }

    @Test
    void possessiveOfTheOnlyCountryIsClear() {
        check("Turkey continues ⟦→clear: its⟧ strikes.\n");
    }

    @Test
    void forItsPartPointsForward() {
        check("Turkey attacked. For ⟦→u: its⟧ part, ⟦u: the United States⟧ confirmed its support.\n");
    }

    @Test
    void nobodyForHimAtTheStart() {
        check("⟦→unknown: He⟧ resigned on Monday.\n");
    }

    @Test
    void ministryIsNoWoman() {
        check("Talks go on, the foreign ministry added. ⟦→mismatch: She⟧ said the focus was on peace.\n");
    }

    @Test
    void ministerMayBeAWoman() {
        check("⟦m: The minister⟧ arrived late. ⟦→m: She⟧ said nothing.\n");
    }

    @Test
    void ministerMayBeAMan() {
        check("⟦m: The minister⟧ arrived late. ⟦→m: He⟧ said nothing.\n");
    }

    @Test
    void objectIsNotTheSubject() {
        check("⟦b: Bill Hayes⟧ retired. ⟦t: Tom Reed⟧ thanked ⟦→b: him⟧ in public.\n");
    }

    @Test
    void reflexiveIsTheSubject() {
        check("Bill Hayes retired. ⟦t: Tom Reed⟧ blamed ⟦→t: himself⟧ for it.\n");
    }

    @Test
    void reflexiveIsTheSubjectOfItsOwnClause() {
        check("Bill Hayes retired after ⟦t: Tom Reed⟧ had blamed ⟦→t: himself⟧.\n");
    }

    @Test
    void reflexiveOfAnotherKindIsNotTheSubject() {
        check("⟦b: Bill Hayes⟧ resigned. The vote ⟦→not-b: itself⟧ was close.\n");
    }

    @Test
    void twoOfWhomNothingElseIsKnownLeaveItOpen() {
        check("Tom Reed met Bill Hayes. ⟦→ambiguous: He⟧ said the deal was dead.\n");
    }

    @Test
    void oneOfTwoThatAgreesIsClear() {
        check("⟦a: Ann Lee⟧ met Bill Hayes. ⟦→clear: She⟧ said the deal was dead.\n");
    }

    @Test
    void severalAreNotSheEvenBySlip() {
        check("""
                ⟦e: The ministry⟧ said so. The parties met in Quito. “It is over,” said the ministry. ⟦→mismatch: She⟧ left.
                """);
    }

    @Test
    void speakerAfterTheVerbIsItsSubject() {
        check("“The parties will meet again,” indicated ⟦m: the ministry⟧ on ⟦→m: its⟧ portal.\n");
    }

    @Test
    void relativePronounTakesUpTheNounBefore() {
        check("The army fought ⟦t: terrorists⟧, ⟦→t: who⟧ fled.\n");
    }

    @Test
    void thereIsThePlace() {
        check("Moscow will keep its troops in ⟦i: Idlib⟧ and continue military actions ⟦→i: there⟧.\n");
    }

    @Test
    void emptyItMeansNothing() {
        check("Turkey attacked. ⟦→nobody: It⟧ is likely that the war will go on.\n");
    }

    // First and second person

    @Test
    void firstPersonIsTheSpeaker() {
        check("“⟦→m: I⟧ will not resign,” ⟦m: Angela Merkel⟧ said.\n");
    }

    @Test
    void nobodySpeaksOfHerselfAsShe() {
        check("⟦a: Ann Lee⟧ and ⟦r: Ruth Fox⟧ arrived. “⟦→a: She⟧ drove all night,” ⟦→r: Fox⟧ said.\n");
    }

    @Test
    void nobodyNamesHerselfInWhatSheSays() {
        check("⟦r: Tom Reed⟧ praised ⟦h: Bill Hayes⟧. “⟦→h: Hayes⟧ is a fine man,” ⟦→r: he⟧ said.");
        check("⟦b: Anna Berg⟧ met Clara Stein. “Stein never listened to me,” ⟦→b: she⟧ said.");
        check("Tom Reed praised ⟦h: Bill Hayes⟧. “I am ⟦→h: Bill Hayes⟧,” ⟦→h: he⟧ said.");
        check("⟦h: Hayes⟧ was a fine man, ⟦→h: he⟧ said.");
    }

    @Test
    void whoSpeaksIsKnownBeforeOfWhom() {
        check("⟦c: Lee Cotter⟧ thanked ⟦d: Mick Delaney⟧. “⟦→d: He⟧ taught me all I know,” ⟦→c: he⟧ said.");
        check("⟦s: Emma Stone⟧ praised her coach, ⟦f: Laura Finch⟧. “⟦→f: She⟧ never gave up,” ⟦→s: she⟧ said.");
        check("⟦c: Lee Cotter⟧ thanked his sister, ⟦d: Ann Cotter⟧. “⟦→d: She⟧ taught me all I know,” ⟦→c: he⟧ said.");
    }

    @Test
    void sisterBesideHerName() {
        check("Margaret Deane denies theft. ⟦→r: Her sister⟧, ⟦r: Ruth Deane⟧, gave evidence.\n");
    }

    @Test
    void firstPersonOutsideQuotationsIsLeftAlone() {
        check("Angela Merkel spoke. ⟦→nobody: I⟧ was not there.\n");
    }

    // The writer, the reader, and speakers whom nobody names

    @Test
    void writerIsOnePersonWithoutAName() {
        check("""
                ⟦i: I⟧ met Ann Lee in Rome. ⟦a: Ann Lee⟧ told ⟦→i: me⟧ that ⟦→not-i: she⟧ was tired.

                It was ⟦→i: my⟧ last week there. ⟦→nobody: I⟧ left.
                """);
    }

    @Test
    void writerIsNotTheSpeakerOfAQuotation() {
        check("⟦i: I⟧ met ⟦a: Ann Lee⟧ in Rome. “⟦→a: I⟧ am tired,” ⟦→a: she⟧ said. “And ⟦→not-i: my⟧ feet hurt.”\n");
    }

    @Test
    void unknownSpeakerIsOnePersonInOneQuotation() {
        check("""
                “⟦i: I⟧ know what ⟦→i: I⟧ saw.” The crowd was silent.

                “⟦→not-i: I⟧ do not believe it.” There was laughter.
                """);
    }

    @Test
    void writerAndReaderAreTwo() {
        check("⟦i: I⟧ will show ⟦y: you⟧ how. ⟦→y: You⟧ and ⟦→not-y: I⟧ will need ⟦→y: your⟧ tools.\n");
    }

    // Descriptions

    @Test
    void descriptionOfAnotherKindIsAnother() {
        check("⟦s: Syria⟧ asked for talks. ⟦→not-s: The US delegate to the Security Council⟧ refused.\n");
    }

    @Test
    void sameNounWithAnotherNameInsideIsAnother() {
        check("⟦a: The Assad regime⟧ moved first. ⟦→not-a: The Iranian regime⟧ followed.\n");
    }

    @Test
    void sameNounTakenUp() {
        check("⟦a: An inquiry⟧ opened on Monday. ⟦→a: The inquiry⟧ will hear forty witnesses.\n");
    }

    @Test
    void formerAndLatterOfTwo() {
        check("""
                ⟦a: Tom Reed⟧ and ⟦b: Bill Hayes⟧ met on Monday. ⟦→a: The former⟧ left early; ⟦→b: the latter⟧ stayed.
                """);
    }

    @Test
    void latterWithoutTwoIsNobody() {
        check("⟦a: Tom Reed⟧ stayed until nine. ⟦→not-a: The latter⟧ was unusual.\n");
    }

    @Test
    void companyIsTheOneNamedLast() {
        check("""
                ⟦n: Toyota⟧ will close two plants. ⟦→n: The company⟧ blamed weak demand. ⟦→not-n: The court⟧ is to decide.
                """);
    }

    @Test
    void thisCountryIsTheOneNamedLast() {
        check("⟦g: Germany⟧ held elections. ⟦→g: The country⟧ is divided. ⟦→not-g: A country⟧ needs rules.\n");
    }

    @Test
    void companyOfAnArticleThatHasNamedOne() {
        check("⟦n: Norvik Holdings⟧ stopped a trial on Monday. ⟦→n: The company⟧ will publish it in spring.");
        check("⟦m: The Supreme Court⟧ stopped a trial on Monday. ⟦→not-m: The company⟧ makes pills.");
    }

    @Test
    void tradeOfSomeCountryIsWhoIsSpokenOf() {
        check("Shares of ⟦n: Norvik Holdings⟧ fell after ⟦→n: the Danish drugmaker⟧ stopped a trial.");
        check("Shares of ⟦n: Norvik Holdings⟧ fell after ⟦→not-n: a Danish drugmaker⟧ stopped a trial.");
    }

    @Test
    void predicateSaysWhoSomebodyIs() {
        check("⟦a: Ann Lee⟧ is ⟦→a: the president of the club⟧. ⟦→not-a: The president of the bank⟧ disagreed.\n");
    }

    @Test
    void initialsOfAPerson() {
        check("⟦j: John F. Kennedy⟧ spoke first. ⟦→j: J. Kennedy⟧ had flown in. ⟦→not-j: R. Kennedy⟧ had not.\n");
    }

    @Test
    void oneStringTwoReadings() {
        check("""
                ⟦t: Turkey⟧ sent troops. ⟦→t: Ankara⟧ said it would hold talks. The delegates met in ⟦→not-t: Ankara⟧.
                """);
    }

    @Test
    void theyMayBeOnePerson() {
        check("⟦w: A witness⟧ spoke on Monday. ⟦→w: They⟧ had heard a shot.\n");
    }

    @Test
    void kinshipTellsAGender() {
        check("⟦m: The mother⟧ met ⟦f: the father⟧ outside. Later ⟦→m: she⟧ left and ⟦→f: he⟧ waited.\n");
    }

    @Test
    void onePronounThatIsNotCertainSettlesNoGender() {
        check("""
                ⟦t: Thorvik⟧, a former minister, opened the session with Ossian. She said the budget was late. Thorvik then left for
                the airport. ⟦→t: He⟧ was tired.
                """);
    }

    @Test
    void twoPronounsSettleAGender() {
        check("""
                ⟦t: Thorvik⟧ met the press on Monday. ⟦→t: She⟧ said the budget was late, and ⟦→t: she⟧ gave no date. Thorvik then left
                the room with Ossian. ⟦→not-t: He⟧ was angry.
                """);
    }

    @Test
    void whatIsCalledASenatorIsThoughtOfBesideANamedMan() {
        check("""
                Republican Senators cannot bring themselves to confront ⟦m: William Novak⟧.

                The Senator from Alaska, in explaining ⟦→not-m: her⟧ decision to vote, said so.
                """);
    }

    @Test
    void whatAClauseTellsIsNotInIt() {
        check("""
                Critics dislike ⟦p: the plan⟧. The first objection is that ⟦→p: it⟧ is too costly.

                ⟦u: The union⟧ rejected the plan. There is ⟦s: a second point⟧, which is that ⟦→not-s: it⟧ lacks money.
                """);
    }

    @Test
    void whoSaysSoMayBeInTheClause() {
        check("""
                ⟦c: The court⟧ said that ⟦→c: it⟧ would rule in May.

                ⟦p: The plan⟧ is old, and critics say that ⟦→p: it⟧ is too costly.

                ⟦v: The vote⟧ is on 25 February; if ⟦→v: it⟧ fails, the council must set a budget by 11 March.
                """);
    }

    @Test
    void judgementThatAClauseFollowsIsOfNothing() {
        check("""
                ⟦c: The court⟧ ruled on Monday. ⟦→not-c: It⟧ is undisputed that prices rose, and the mayor has made ⟦→not-c: it⟧
                abundantly clear that the plan is dead.

                ⟦n: Norvik⟧ said ⟦→n: it⟧ was confident that the deal would close.
                """);
    }

    @Test
    void namesOfSeveralAreSeveral() {
        check("""
                ⟦s: Republican Senators⟧ met on Monday. ⟦→s: They⟧ said little, and ⟦→not-s: the senator⟧ from Alaska left early.

                ⟦u: The United Nations⟧ met on Monday. ⟦→u: It⟧ said little.
                """);
    }

    @Test
    void nounWithACapitalIsAShortName() {
        check("""
                Congress passed ⟦a: the Clean Water Act⟧ in 1972. Critics attack the policy. The states say ⟦→a: the Act⟧ is old;
                they want ⟦→not-a: an act of mercy⟧.
                """);
    }

    @Test
    void countryKnownByItsPeopleBeforeItsName() {
        check("A ⟦t: Turkish⟧ envoy said that it would answer. The country waited. ⟦→t: Turkey⟧ is at odds.\n");
    }

    @Test
    void nameBesideADescriptionThatSaysWhere() {
        check("""
                ⟦→l: The mayor of a town⟧ in the north, ⟦l: Ann Lee⟧, said so. ⟦→not-l: The governor⟧ waited in the north
                for ⟦→l: Lee⟧.
                """);
    }

    @Test
    void aWomanWhoIsNotThereIsTheNamedMan() {
        check("""
                ⟦m:William Novak⟧, 49, has left the company. The company did not say whether ⟦→m:she⟧ decided to go.
                """);
    }

    @Test
    void aSpeakersWomanMayBeSomebodyElse() {
        check("""
                ⟦m:William Novak⟧, 49, has left the company. “The company did not say whether ⟦→not-m:she⟧ decided to go,” the mayor said.
                """);
    }

    /** Who brings the news is not who it is about; a name before a dash that ends no dateline may be. */
    @Test
    void agencyInADatelineIsNobodyToSpeakOf() {
        check("""
                LISBON (⟦m: Meridian⟧) — Port operator Norvik said today that ⟦→not-m: it⟧ had agreed to buy a rival.

                LISBON, 3 March (⟦m: Meridian⟧) — Port operator Norvik said that ⟦→not-m: it⟧ had agreed to buy a rival.
                """);
    }

    @Test
    void nameBeforeADashThatEndsNoDatelineMayBeMeant() {
        check("⟦m: Norvik⟧ (in Lisbon) — the owner of three ports — said that ⟦→m: it⟧ had agreed to buy a rival.\n");
    }

    // Who is who in news

    @Test
    void companyByTheFirstWordOfItsName() {
        check("""
                The tender went to ⟦b: Brandner Maschinenbau AG⟧ in May. ⟦→b: Brandner⟧ said ⟦→b: it⟧ had met all terms.
                """);
    }

    @Test
    void companyByTheLastWordOfItsName() {
        check("⟦b: Deutsche Bahn⟧ lost money. The minister met the board. ⟦→b: Bahn⟧ said the figures were old.\n");
    }

    @Test
    void founderIsNoCompany() {
        check("""
                ⟦c: Halvorsen Rederi AB⟧ was founded by ⟦m: Nils Halvorsen⟧. ⟦→m: Halvorsen⟧ said ⟦→m: he⟧ was sorry.

                ⟦d: Kvamsdal Rederi AB⟧ was sold last year. ⟦→not-d: Mr Kvamsdal⟧ said so on Monday.
                """);
    }

    @Test
    void whatIsSaidBesideANameIsItsActor() {
        check("""
                ⟦s: Solvana⟧, ⟦→s: Portugal's largest union⟧, says ⟦→s: its⟧ members are angry.

                ⟦n: Norvik Cranes AB⟧, ⟦→n: a Danish company⟧ that makes cranes, lost the order.
                """);
    }

    @Test
    void whoIsNamedBeforeAnotherSubjectIsNobodysName() {
        check("According to ⟦r: Ann Reed⟧, ⟦→not-r: the company⟧, which makes cranes, lost the order.\n");
    }

    @Test
    void aVerbThatIsSaidToBeSomethingIsAName() {
        check("⟦u: Advance⟧, ⟦→u: the union⟧ which speaks for nurses, rejected the offer.\n");
    }

    @Test
    void theGroupIsTheBodyInFocus() {
        check("""
                ⟦w: Human Rights Watch⟧ accused the county on Monday. ⟦→w: The New York-based group⟧ counted 14 fires.

                ⟦o: The University of Oulu⟧ made the drill. ⟦→not-o: The Elche-based firm⟧ bought it.
                """);
    }

    @Test
    void airlineIsNoNewspaper() {
        check("""
                ⟦l: Lufthansa⟧ boss Carsten Spohr told ⟦b: Bild⟧ that he was worried. ⟦→l: The airline⟧ has cut 1,200 jobs.
                """);
    }

    @Test
    void theCompanyOfWhoActs() {
        check("""
                ⟦n: Lufthansa⟧ boss Tom Reed gave a speech. A court in Porto was told of it. The mayor listened for an hour.

                The crowd was small. Rain fell all day. Reed, 51, has led ⟦→n: the company⟧ since May.
                """);
    }

    @Test
    void theCompanyOfAnotherThatWasJustNamed() {
        check("""
                ⟦n: Lufthansa⟧ boss Tom Reed met the board of Ryanair. Reed said that Ryanair lied and ⟦→not-n: the company⟧ knew it.
                """);
    }

    @Test
    void ageTellsWhoIsMeant() {
        check("""
                ⟦l: Tom Reed⟧, 59, met ⟦h: Bill Hayes⟧ in Bonn. ⟦→h: The 53-year-old⟧ was late, and ⟦→l: the 59-year-old⟧ spoke first.
                """);
    }

    @Test
    void ageOfWhoIsSpokenOf() {
        check("""
                ⟦p: Ann Lee⟧ was let down. “We trusted them,” ⟦→p: she⟧ said. ⟦→p: The 46-year-old⟧ has a lawyer, Tom Hall, who said
                ⟦→p: the 46-year-old⟧ would sue. “⟦→not-p: The 20-year-old bridge⟧ fell,” he said.
                """);
    }

    @Test
    void whoSaysSoIsNotTheOneOfThatAge() {
        check("A friend of ⟦r: Tom Reed⟧ wept. ⟦h: Bill Hayes⟧ said that ⟦→not-h: the 53-year-old⟧ was his brother.\n");
    }

    @Test
    void moreIsToldOfThePersonInFocus() {
        check("""
                ⟦d: Patricia Dunn⟧ died in May. ⟦→d: The retired teacher⟧ had been ill. ⟦→not-d: A retired nurse⟧ wept.
                """);
    }

    @Test
    void whoIsSpokenOfDoesNotSpeak() {
        check("""
                ⟦f: Tom Reed⟧, a nurse, was late. “⟦→f: My⟧ ⟦m: manager⟧ says I must come,” ⟦→f: he⟧ said. ⟦→f: His⟧ colleague left.
                """);
        check("⟦m: The manager⟧ was late. “I am ⟦→m: the manager⟧ here,” ⟦→m: he⟧ said.\n");
    }

    @Test
    void whoSpokeSpeaksOn() {
        check("""
                ⟦s: Rui Santos⟧ confirmed that ⟦d: Kyle Dempsey⟧ would have a scan on his knee. “⟦→d: He⟧ says ⟦→d: he⟧'s fine. The
                doctor will decide,” ⟦→s: he⟧ said.

                ⟦t: Emma Thirlby⟧ spoke for an hour. ⟦o: Margaret Oakes⟧ said she had been flooded. “Where does ⟦→t: she⟧ live?” ⟦→o: she⟧
                asked. “⟦→t: She⟧ knows nothing.”
                """);
        check("""
                ⟦h: Miriam Halloran⟧ married in 1956. ⟦→h: She⟧ wrote. “She was always late,” recalled ⟦b: Nuala Breen⟧.

                ⟦→not-b: Her⟧ first paper was rejected in 1960.
                """);
        // Nobody speaks here.
        check("⟦s: Rui Santos⟧ beat ⟦d: Kyle Dempsey⟧ to the ball. ⟦→not-d: He⟧ scored.\n");
    }

    @Test
    void nobodyAsksForThemselvesToBeHeld() {
        check(
                "⟦p: The prosecutor⟧ had asked for ⟦→not-p: him⟧ to be held. ⟦r: Reed⟧ said it was time for ⟦→r: him⟧ to go.\n");
        check(
                "⟦b: Scott Bessent⟧ said that ⟦t: Mr. Trump⟧ would try to fire ⟦→not-t: him⟧. ⟦t2: Reed⟧ asked her to help ⟦→t2: him⟧.\n");
    }

    @Test
    void appositionsWithMoreBehindThem() {
        check("⟦d: Neil Dutta⟧, ⟦→d: an economist⟧ at Norvik, agreed.\n");
        check("⟦→s: Its lead author⟧, ⟦s: Per Lindgren⟧ of Uppsala University, disagrees.\n");
        check("⟦s: Sen. Tim Scott⟧ (R., S.C.), ⟦→s: chairman of the banking committee⟧, left.\n");
        check("⟦→a: The chairman of the committee⟧, ⟦a: Cllr Roger Ames⟧ (Con), used ⟦→a: his⟧ vote.\n");
        check("⟦→m: Her husband⟧, ⟦m: Mathieu⟧, ⟦→m: a vet⟧, still lives there.\n");
        check("Ann Lee met ⟦h: Thomas Hale⟧, ⟦→h: a vet⟧, and it was late.\n");
        check("⟦a: Ann Lee⟧ met ⟦h: Thomas Hale⟧, ⟦→not-h: a vet⟧, and a nurse.\n");
        check("“I won,” said ⟦→not-w: his⟧ counsel, ⟦w: Wole Akin⟧, on Friday.\n");
    }

    @Test
    void whoseSpokesmanItIs() {
        check(
                "⟦p: Kremlin spokesman Dmitry Peskov⟧ left. Antonio Guterres condemned it, ⟦→not-p: his spokesman⟧ said.\n");
        check("Guterres was ill. ⟦h: Farhan Haq⟧, ⟦→h: his spokesman⟧, left. ⟦→h: His spokesman⟧ said so.\n");
    }

    @Test
    void fatherOfADaughterWithAName() {
        check("⟦t: Mr Reed⟧ was in town. ⟦t2: Mr Reed⟧'s daughter Kylie said ⟦→t: her dad⟧ had lost his herd.\n");
        check("⟦t: Mr Reed⟧ was in town. Mr Reed's neighbour Kylie said ⟦→not-t: her dad⟧ had lost his herd.\n");
    }

    @Test
    void whoOwnsAPartIsNotTheWhole() {
        check("⟦b: Brightwell⟧ fell. ⟦n: Northgate Partners⟧, which owns a tenth of ⟦→not-n: the company⟧, left.\n");
    }

    @Test
    void namesOfFamiliesAndFirms() {
        check("⟦c: Camille Vasseur⟧ left. ⟦→c: Vasseur⟧ wept. The office of ⟦→not-c: Vasseur SA⟧ was shut.\n");
        check("⟦l: Hans Petter Lund⟧ left. I would like to thank ⟦→l: Hans Petter⟧. ⟦→not-l: Hans Jakob⟧ came.\n");
    }

    @Test
    void firmsInTheManyNamesOfBusinessNews() {
        check("""
                ⟦b: Brightwell⟧ falls 14%

                ⟦→b: Brightwell Foods Plc⟧ cut its forecast. ⟦→b: The British supermarket chain⟧ now expects a loss. ⟦→b: The retailer⟧
                has lost ground to Aldi. ⟦→not-b: A retailer⟧ in Leeds closed.
                """);
        check(
                "⟦n: Novalith ASA⟧ (“Novalith” or the “⟦→n: Company⟧”) has a board. She worked at ⟦m: McKinsey & Company⟧.\n\n"
                        + "⟦→n: The Company⟧ confirmed it. ⟦→not-m: The Company⟧ has a board.\n");
        check(
                "⟦s: SunWater chief executive Pat Dean⟧ left. She met ⟦f: Ms Frecklington⟧ in Cloncurry. ⟦→not-f: The company⟧ said so.\n");
    }

    @Test
    void playersByTheirCountryAndBossesByTheirClub() {
        check("""
                ⟦o: Chidi Okafor⟧ scored. ⟦→o: The Nigerian⟧, who came in August, has scored in five games.

                ⟦r: Danny Röhl⟧ saw it otherwise. “It's a penalty,” ⟦→r: the Bolton boss⟧ told the BBC.
                """);
        check("⟦o: Chidi Okafor⟧ scored. ⟦→not-o: The Nigerian team⟧ won.\n");
    }

    @Test
    void turnsOfThoseWhoAreCalledByTheirInitials() {
        check("""
                ⟦m: Matti Salo⟧: ⟦→n: Your⟧ book opens with a bus. Why?

                ⟦n: Nadia Rahal⟧: Because that is where ⟦→n: I⟧ decided. ⟦s: My sister⟧ squeezed my hand.

                MS: Did ⟦→s: she⟧ come with ⟦→n: you⟧?

                ⟦→n: NR⟧: No. ⟦→not-n: She⟧ had a baby. ⟦→n: I⟧ have to be careful.

                MS: Do ⟦→n: you⟧ think so?

                NR: Every night.
                """);
    }

    @Test
    void officesAreTakenUpWrittenOut() {
        check("""
                ⟦g: Gov. Ann Lee⟧ ordered flags lowered. Rain fell. ⟦→g: The governor⟧ knew the deputy.

                ⟦s: Sen. Tom Reed⟧ has pushed for a bill. ⟦→s: The senator⟧ planned it. ⟦→not-s: The governor⟧ may sign.

                ⟦w: Det Sgt Paul Webb⟧ closed the case. ⟦→w: The officer⟧ said his thoughts were with the family.

                ⟦j: Justice Rosa Peel⟧ ruled on Friday. ⟦→j: The judge⟧ gave them a week.
                """);
    }

    @Test
    void motherWhoIsNamedSoonAfter() {
        check("""
                Tom Reed was held. ⟦→m: Reed's mother⟧ said ⟦→r: her son⟧ was ill. “He isn't a monster,” ⟦m: Ann Reed⟧ said.
                ⟦r: Reed⟧ was to be charged. A neighbour knew ⟦→m: his mother⟧.
                """);
    }

    @Test
    void relativesWhoAreOthers() {
        check("""
                ⟦r: Tom Reed⟧ was held. ⟦→not-b: Reed's mother⟧ said ⟦→not-r: her younger son⟧ was ill. “He isn't a monster,”
                ⟦b: Bill Reed⟧ said.

                ⟦h: Ann Hayes⟧ was held. ⟦→not-c: Hayes's mother⟧ wept, and so did ⟦→not-h: her son⟧. ⟦c: Carla Hayes⟧, her aunt, said
                so.
                """);
    }

    @Test
    void theyAreNotWhoSpeaks() {
        check("⟦o: Lang's office⟧ said in a statement: “⟦→not-o: They⟧ talk every day.” ⟦→o: It⟧ did not say more.\n");
    }

    @Test
    void aBodyMayBeToldOfInPartsOfASentence() {
        check("⟦p: The police⟧ said ⟦→p: they⟧ had “no choice but to defend ⟦→p: themselves⟧”.\n");
    }

    @Test
    void allIsNoDeterminerOfAVerb() {
        check("⟦b: The trust⟧ lied. “We all trusted them,” she said. ⟦→b: The trust⟧ was warned twice.\n");
    }
}
