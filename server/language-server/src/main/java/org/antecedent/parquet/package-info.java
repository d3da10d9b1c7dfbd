/**
 * Tables as <a href="https://parquet.apache.org/docs/file-format/">Parquet</a>. The footers and page headers are made by Apache
 * Parquet's own structures, which are seen here alone; the pages of a flat table are few enough lines to write.
 */
package org.antecedent.parquet;
