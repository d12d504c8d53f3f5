/**
 * Sample files of large customers and job offers, the same for the same seed, so that every measurement and every
 * demonstration can be repeated with the same data. The files hold built-in faults, because the cleaning of records
 * before a handback has to have something to find.
 */
@NullMarked
package de.nahtstelle.benchmarks.sampledata;

import org.jspecify.annotations.NullMarked;
