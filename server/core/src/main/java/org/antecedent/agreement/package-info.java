/**
 * How far two people's annotations of one article agree: figures of the field, each with where it is defined. Invariant: whose
 * annotations come first changes which of precision and recall is which, and no F1.
 */
package org.antecedent.agreement;
