/** What lists of every area share: filters kept under an id, CSV files, ids in addresses. */
@NullMarked
package de.nahtstelle.web.list;

import org.jspecify.annotations.NullMarked;
