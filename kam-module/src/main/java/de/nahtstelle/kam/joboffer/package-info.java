/** What every capability of KAM knows of job offers: how whoever looks after one is written (KAM-12). */
@NullMarked
package de.nahtstelle.kam.joboffer;

import org.jspecify.annotations.NullMarked;
