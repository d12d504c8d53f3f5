/** Tests that run inside the deployed portal; every package below is part of the deployment. */
@NullMarked
package de.nahtstelle.it;

import org.jspecify.annotations.NullMarked;
