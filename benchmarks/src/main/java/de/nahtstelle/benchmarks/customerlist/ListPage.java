package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;

/**
 * One page of the list as somebody may ask for it.
 *
 * @param title what is asked for, in words
 */
record ListPage(String title, Actor actor, CustomerFilter filter, CustomerOrder order, Cursor cursor) {}
