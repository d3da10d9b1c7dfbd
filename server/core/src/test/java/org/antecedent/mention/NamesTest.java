package org.antecedent.mention;

import static org.antecedent.mention.Mentions.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aTitleBelongsToTheMentionAndNotToTheName() {
        String text = "Secretary of State Mike Pompeo announced his country's support.";
        names(text, "Mike Pompeo PERSON");
        Mention pompeo = Mentions.of("Secretary of State Mike Pompeo", text);
        assertThat(pompeo.head().in(text)).isEqualTo("Mike Pompeo");
        names("Apple CEO Tim Cook left.", "Tim Cook PERSON", "Apple ORGANIZATION");
        names("The Foreign Minister left.");
    }

    @Test
    void institutionsKeepTheirModifiers() {
        names("The Russian Foreign Ministry said so.", "Russian Foreign Ministry ORGANIZATION");
        names("He joined the US State Department.", "US State Department ORGANIZATION");
        names("The Syrian Observatory for Human Rights said so.", "Syrian Observatory for Human Rights ORGANIZATION");
        names("He leads the Ministry of Health and Welfare.", "Ministry of Health and Welfare ORGANIZATION");
        names("The US delegate left.", "US GEOPOLITICAL");
        names("He spoke for NATO members.", "NATO ORGANIZATION");
    }

    @Test
    void anAbbreviationInBracketsIsWhatItAbbreviates() {
        names(
                "The Kinmen Harbour Authority (KHA) opened.",
                "Kinmen Harbour Authority ORGANIZATION",
                "KHA ORGANIZATION");
        names("They sell ready-made garments (RMG) abroad.", "RMG OTHER");
    }

    @Test
    void aSentenceBeginsBehindBrackets() {
        names("((Ann Lee)) Many of us were not there.", "Ann Lee PERSON");
        names("(Reuters) Ordinary trading began.", "Reuters ORGANIZATION");
        names("Three (they say) Brenko miners met.", "Brenko OTHER");
    }

    @Test
    void demonymsAreNationalities() {
        names("Turkish forces met South Korean officials.", "Turkish NATIONALITY", "South Korean NATIONALITY");
        names("Turkish Airlines flies there.", "Turkish Airlines ORGANIZATION");
    }

    @Test
    void theContextTellsCountriesFromPersons() {
        names("Jordan said it will help.", "Jordan GEOPOLITICAL");
        names("Michael Jordan said he will help.", "Michael Jordan PERSON");
        names("Paris Hilton was in Paris.", "Paris Hilton PERSON", "Paris GEOPOLITICAL");
        names("They met in Brenko and left.", "Brenko PLACE");
    }

    @Test
    void particlesAndInitialsJoin() {
        names(
                "Ursula von der Leyen met Mohammed bin Salman.",
                "Ursula von der Leyen PERSON",
                "Mohammed bin Salman PERSON");
        names("George W. Bush met Bashar al-Assad.", "George W. Bush PERSON", "Bashar al-Assad PERSON");
        names("Ankara and Moscow agreed.", "Ankara GEOPOLITICAL", "Moscow GEOPOLITICAL");
    }

    @Test
    void theFirstWordIsANameOnlyWhereItIsKnown() {
        names("Concrete steps were discussed.");
        names("Women marched.");
        names("Pompeo said so.", "Pompeo PERSON");
    }

    @Test
    void datesAndPartsOfTextsAreNoNames() {
        names("On Monday, March 3, he cited Section 4.");
    }

    @Test
    void compoundsWithANameAreNoNames() {
        names("The US-led coalition met Cheung Ka-wai.", "Cheung Ka-wai PERSON");
    }

    @Test
    void anAddressIsNoPartOfAName() {
        names("Michael Cook m.cook@example.org lives in Amsterdam.", "Michael Cook PERSON", "Amsterdam GEOPOLITICAL");
    }

    @Test
    void aCommonNounWithACapitalIsNoName() {
        names("The Ambassadors and the Government met the Foundation.");
    }

    @Test
    void aListGivesWayToTheContext() {
        names("Chad Smith plays the drums.", "Chad Smith PERSON");
        names("Refugees fled to Chad.", "Chad GEOPOLITICAL");
        names("The talks in Georgia ended.", "Georgia GEOPOLITICAL");
        names("Police in Reading arrested two men.", "Reading PLACE");
        names("Reading the report took an hour.");
        names("They may leave in May.");
        names("Theresa May said she would resign.", "Theresa May PERSON");
        names("We ate turkey in Turkey.", "Turkey GEOPOLITICAL");
    }

    @Test
    void organisationsKeepTheirSmallWords() {
        names("The Bank of England raised rates.", "Bank of England ORGANIZATION");
        names(
                "He joined the Center for Strategic and International Studies.",
                "Center for Strategic and International Studies ORGANIZATION");
        names("Ministers of Finance and Health met.");
    }

    @Test
    void hyphensAndApostrophesBelongToNames() {
        names("Sinéad O’Connor met Moon Jae-in.", "Sinéad O’Connor PERSON", "Moon Jae-in PERSON");
        names("Merkel’s office declined.", "Merkel PERSON");
    }

    @Test
    void headlinesInCapitalsAreRead() {
        names("PUTIN MEETS XI IN MOSCOW", "PUTIN PERSON", "MOSCOW GEOPOLITICAL");
        names("MERKEL IN PARIS FOR TALKS", "MERKEL PERSON", "PARIS GEOPOLITICAL");
        names("RESCUERS FIND SURVIVORS AFTER STORM");
        names("FARMERS IN DESPAIR AFTER DRY SUMMER");
        names("Rescuers Find Survivors After Storm in Texas", "Texas PLACE");
    }

    @Test
    void aSignatureAndTheSalutationAfterItAreTwoNames() {
        names("Thanks, Phillip Phillip, I will be late.", "Phillip PERSON", "Phillip PERSON");
        names("Thanks, Phillip Allen, I will be late.", "Phillip Allen PERSON");
    }

    @Test
    void whatANameOwnsTellsWhatItIs() {
        names("Norvik's shares fell.", "Norvik ORGANIZATION");
        names("Norvik's wife left.", "Norvik PERSON");
    }
}
