/** A module for the tests of the kernel. */
package nl.mgr.lending;
