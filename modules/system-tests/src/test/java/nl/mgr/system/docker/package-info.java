/** The files in {@code docker/}, which no build runs, held against settings and POM. */
package nl.mgr.system.docker;
