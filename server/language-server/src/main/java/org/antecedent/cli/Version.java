package org.antecedent.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"antecedent " + number()};
    }

    /** “0.1.0”; “unpackaged” where the classes were not built into a jar. */
    static String number() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
