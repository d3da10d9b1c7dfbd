/** Checks of how an article says from whom it has what it reports. */
package org.antecedent.check.attribution;
