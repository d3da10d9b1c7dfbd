/** All checks, run as their house has chosen; and what no check may say: what is exempt, settled, or said by another. */
package org.antecedent.check.catalogue;
