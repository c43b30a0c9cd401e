/** Pages of the cooperation: who takes part in what, its municipalities, its offer, its map and its files to keep. */
@NullMarked
package nl.mgr.cooperation.web;

import org.jspecify.annotations.NullMarked;
