/** The care providers of a cooperation: one row per cooperation and KvK number, to which contracts and applications point. */
@NullMarked
package nl.mgr.providers;

import org.jspecify.annotations.NullMarked;
