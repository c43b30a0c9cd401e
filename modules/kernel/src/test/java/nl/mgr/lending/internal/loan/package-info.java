/** Its inner rooms. */
package nl.mgr.lending.internal.loan;
