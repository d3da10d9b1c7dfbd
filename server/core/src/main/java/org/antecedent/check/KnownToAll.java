package org.antecedent.check;

import java.util.Set;

/**
 * What a house need not explain to anybody. Compiled from what the public style guides of AP, Reuters and the BBC let stand
 * without expansion or first name, and from what none of them would: world bodies, agencies and leagues of every day's news,
 * broadcasters, units and machines.
 */
final class KnownToAll {
    /** Abbreviations that are better known than what they stand for. */
    static final Set<String> ABBREVIATIONS = words("""
            US U.S. USA U.S.A. UN U.N. EU E.U. UK U.K. UAE USSR GDR NATO FBI CIA NSA NASA NAACP IRS IMF WTO WHO OECD OPEC ASEAN
            UNICEF UNESCO UNHCR IAEA G7 G8 G20 BRICS EC EEC ECB GOP IRA ETA PLO KGB SS POW POWs NGO NGOs MP MPs MEP MEPs
            AIDS HIV DNA RNA SARS MERS COVID COVID-19 TB ICU CPR
            TV DVD CD PC PCs IT AI GPS USB SMS SIM HTML WWW CEO CFO COO VIP VIPs PR HR IQ ID IDs PIN ATM ATMs
            AM PM A.M. P.M. BC AD GMT UTC EST EDT PST CET
            GDP GNP VAT GM R&D PhD MBA BA MA SUV SUVs RV LED LCD UFO UFOs DIY FAQ RSVP SOS OK
            ABC BBC CBS CNN NBC MSNBC PBS NPR HBO MTV ESPN ITV CBC RTE AFP AP UPI DPA
            NFL NBA NHL MLB NCAA FIFA UEFA IOC PGA UFC WWE NASCAR
            IBM BMW BP GE HP KFC UPS AT&T KLM IKEA LG VW H&M JFK LA NYC DC D.C. NYPD LAPD YMCA SWAT
            """);

    /** Persons known by one name. */
    static final Set<String> NAMES = words("""
            Aristotle Attila Bach Beethoven Beyoncé Buddha Caesar Caligula Chopin Churchill Cicero Cleopatra Columbus Confucius
            Copernicus Dante Darwin Einstein Freud Galileo Gandhi Hitler Homer Jesus Kafka Lenin Leonardo Luther Madonna Mao
            Marx Michelangelo Mohammed Moses Mozart Muhammad Mussolini Napoleon Newton Nietzsche Pelé Picasso Plato Putin
            Rembrandt Rihanna Shakespeare Socrates Stalin Tolstoy Trotsky Trump Obama Voltaire Wagner Zeus
            """);

    private KnownToAll() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
