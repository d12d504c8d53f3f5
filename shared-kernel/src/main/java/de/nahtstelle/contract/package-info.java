/**
 * The published language: events as records of ids, dates and other JDK values, one package per context. Only that
 * context constructs them, anyone may observe them.
 */
@NullMarked
package de.nahtstelle.contract;

import org.jspecify.annotations.NullMarked;
