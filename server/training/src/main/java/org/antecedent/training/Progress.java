package org.antecedent.training;

/** Is told how a training goes. */
@FunctionalInterface
interface Progress {
    void say(String line);
}
