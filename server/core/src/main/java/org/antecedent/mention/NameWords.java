package org.antecedent.mention;

import java.util.Set;
import org.antecedent.knowledge.Calendar;

/** Words by which a name tells what it names, in lower case. Closed lists, collected by hand; no corpus was counted. */
final class NameWords {
    /** The last word of an organisation's name: “Foreign <em>Ministry</em>”. */
    static final Set<String> ORGANIZATION_HEADS = WordList.of("""
            academy administration agency airline airlines airways alliance army assembly association associates
            athletic authority bank battalion board brigade brigades brotherhood bureau cabinet  center
            centre centers centres chamber charity church city-council clinic club coalition college command
            commission committee community companies company confederation conference congress consortium
            constabulary cooperative corporation corps council court courts customs department directorate
            embassy enterprise enterprises  executive faculty federation fc firm force forces foundation
            front fund gazette government group guard guards herald holdings hospital hotels house industries
             inquirer inspectorate institute institution insurance international journal laboratories
            laboratory league library magazine media militia ministry mission mosque motors movement museum navy
            network news newspaper observatory office orchestra organisation organization pact panel parliament
            partners partnership party police post press    prosecutor's quarterly
            radio registry resistance review school schools secretariat senate service services society
            solutions squad standard studios syndicate synod systems taskforce team technologies telegraph
            television times tribune tribunal trust tv union unit united universities university ventures watch
            weekly works airforce judiciary legislature treasury presidency ministries archives caucus
            collective lab labs pharmaceuticals energy telecom petroleum bancorp financial capital
            division nation commons jihad studios records investments bancorp administration sabha healthcare motors airforce health sciences security brothers sons partners
            """);

    /** A token of a company's legal form. */
    static final Set<String> COMPANY_FORMS = WordList.of("""
            inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag s.a. llp bhd n.v. l.p. pty pvt
            limited incorporated ab asa oyj
            """);

    /** The last word of a place's name: “Jordan <em>River</em>”. */
    static final Set<String> PLACE_HEADS = WordList.of("""
            airport avenue basin bay beach boulevard bridge canal cape castle channel coast county creek
            crossing desert district drive falls field forest fort garden gardens governorate gulf harbor
            harbour heights highway hill hills island islands isle isles lake lane mountain mountains oblast
            ocean palace park parkway peninsula plains plateau plaza pass port prefecture prison province region
            ridge river road sea shore springs square stadium state station strait straits street strip
            territory tower towers town township valley village ward woods zone cathedral arena camp dam kingdom
            republic municipality estate airfield base neighborhood neighbourhood suburb borough terminal
            junction hotel mall
            """);

    /** The first word of a place's name: “<em>Mount</em> Sinai”. */
    static final Set<String> PLACE_STARTS = WordList.of("""
            mount mt. mt lake fort port cape san santa saint st. new north south east west northern southern
            eastern western central el los las upper lower isla rio
            """);

    /** What joins “of” and a further name into one: “<em>Strait</em> of Hormuz”, “<em>Bank</em> of England”. */
    static final Set<String> PLACES_OF = WordList.of("""
            strait straits gulf bay isle republic kingdom cape sea commonwealth  horn port  temple
            church cathedral palace territory province federation union emirate duchy cliffs rock

            """);

    /** “Hurricane Rita”: what storms that get names are called before them. */
    static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone");

    /** The last word of the name of something that happens, is held or awarded: no actor, but a name. */
    static final Set<String> EVENT_HEADS = WordList.of("""
            war wars cup games olympics paralympics championship championships festival summit day revolution
            uprising massacre election elections week month marathon intifada spring crisis referendum holocaust
            prix tournament trophy forum classic hurricane cyclone typhoon earthquake pandemic operation brexit
            """);

    /** The last word of the name of a work, a law, an award, a substance, a language or the like. */
    static final Set<String> OTHER_HEADS = WordList.of("""
            act bill law treaty agreement accord accords constitution code award awards prize medal amendment
            resolution report index convention protocol deal pact plan charter declaration pipeline virus
            vaccine disease syndrome bible koran quran project currency dollar dollars bond deed statute
            directive covid-19 coronavirus covid sars-cov-2 ebola hiv aids internet gdp medicare medicaid
            windows android dna
            program programme initiative trail game series fair expo theory policy fund's
            """);

    /** Words between a demonym or country and a title: “<em>Foreign</em> Minister”. */
    static final Set<String> PORTFOLIOS = WordList.of("""
            foreign defence defense finance interior health justice trade energy education transport labor
            labour environment agriculture home culture economy economic tourism industry information
            communications development planning welfare security science technology housing water immigration
            migration sports youth women's family social affairs external internal national public federal state
            deputy vice assistant acting interim former ex- chief senior junior first second executive managing
            general lead supreme prime permanent special district county city police press opposition majority
            minority house senate cabinet presidential political military commercial communication treasury
            budget commerce aviation railway petroleum oil mines works rural urban human resources parliamentary
            regional provincial associate adjunct vice-chair vice-president co- founding incoming outgoing late
            retired then longtime democratic republican conservative
            affairs cooperation co-operation political relations
            """);

    /** Small words inside a person's name or a place: “Ursula <em>von der</em> Leyen”. */
    static final Set<String> PARTICLES = WordList.of("""
            de la le van der den von zu bin ibn bint al el da dos das do du di del della des ter ten y e wa abu
            ul ur bar ben sur aux
            """);

    /** The end of an adjective that begins with a name: “Iran-<em>linked</em>” apart, which ends as a participle does. */
    static final Set<String> COMPOUND_TAILS = WordList.of("""
            led born style wide run like made held era built bound friendly area only type owned speaking free
            turned related positive level leaning
            """);

    /** Numbered parts of a text or plan, which are no names: “Section 4”. */
    static final Set<String> NUMBERED = WordList.of("""
            section article chapter phase grade level table figure part page line room stage group unit title
            schedule form step type version covid class year week day no no. number act annex appendix amendment
            resolution volume book episode season
            """);

    /** Institutions that stand for themselves without any further word: “Parliament”. */
    static final Set<String> SINGLE_INSTITUTIONS = WordList.of("""
            parliament cabinet senate congress treasury house legislature supreme knesset
            """);

    /** After an unknown capitalised word: it names a people or its language. */
    static final Set<String> AFTER_PEOPLE = WordList.of("""
            people peoples tribe tribes language languages culture speakers tribesmen ethnic villagers elders
            minority heritage refugees man woman men women
            """);

    /** Before a demonym: “<em>South</em> Sudanese”. */
    static final Set<String> REGIONAL = WordList.of("""
            south north east west central latin new northern southern eastern western equatorial costa puerto
            south-east southeast non pan saudi sri burkina sierra san el middle
            """);

    /** What a place's or paper's name may start with in other tongues: “<em>El</em> Mercurio”. */
    static final Set<String> ARTICLES = WordList.of("""
            el la los las le les al il lo die der das
            """);

    /** Plural nouns before “'s” in the name of an institution: “<em>People</em>'s Party”. */
    static final Set<String> NAMING_POSSESSORS = WordList.of("""
            people women men children workers teachers farmers king queen lloyd mcdonald journalists lawyers
            governor prosecutor drivers peoples state moody macy wendy
            """);

    /** Believers and adherents: recognised, neither person nor organisation. Plural forms name a group. */
    static final Set<String> ADHERENTS = WordList.of("""
            republican democrat democratic conservative liberal muslim christian jew catholic protestant
            buddhist hindu sikh sunni shia shiite shi'ite islamist islamic jewish arab arabic kurd kurdish
            communist socialist marxist nazi zionist european african asian latino hispanic western tory whig
            evangelical mormon anglican baptist orthodox salafi alawite druze yazidi rohingya uighur uyghur
            african-american asian-american native-american caucasian palestinian israeli pashtun tatar roma
            gypsy scandinavian slavic caribbean balkan nordic
            """);

    /** Capitalised where they stand alone, and yet no names. */
    static final Set<String> NO_NAMES = WordList.of("""
            i i'm i'd i've i'll mr mrs ms dr sir madam mon tue wed thu fri sat sun christmas easter ramadan am pm
            a.m. p.m. gmt est edt utc internet covid-19 coronavirus god english tv ok ceo cfo coo jr jr. sr sr. no.
            lgbt lgbtq lgbtq+ lgbti sms atm ai stem mou mous k-pop pr hr dvd cd vip ict esg ppp vat pcr ipo rna api
            url app phd md faq pdf usd eur gbp dna hiv aids gdp mp mps ngo ngos dj rs rs. kd bc ad bce ce wwii hm
            hh iq mri msg um uh oh hey wow winter summer autumn spring fuck damn allah ramadan eid diwali hanukkah
            m dept cctv cbd ip pc usb gps
            """, Calendar.WEEKDAYS, Calendar.MONTHS, Calendar.SHORT_MONTHS);

    /** Never part of a name where a sentence starts with them and a capital follows. */
    static final Set<String> OPENERS = WordList.of("""
            former late many several some most more few other such young top senior last next first second third
            new-look old late. mr. mrs. ms. dr. both all each every another any no only even just also still
            then now here there today yesterday tomorrow earlier later meanwhile however recently currently
            according based following including unlike like despite although while when where what who why how
            if since because after before during under over with without within by for from in on at to as of
            and but or so yet not photo image video read watch see click share source via exclusive breaking
            update opinion analysis editorial dear thank thanks please yes hello hi ex- when's let's that's it's
            he's she's given asked
            """);

    private NameWords() {}
}
