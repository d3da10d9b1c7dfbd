/** Checks of names: who is introduced how, spelt how, and holds which office. */
package org.antecedent.check.naming;
