package org.antecedent.check;

/** How much a finding matters, from least to most. */
public enum Severity {
    HINT,
    INFORMATION,
    WARNING,
    ERROR
}
