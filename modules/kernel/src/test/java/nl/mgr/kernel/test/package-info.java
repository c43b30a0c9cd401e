/** For the integration tests of modules: a database, the archive of a module and what stands left of it, one server. */
package nl.mgr.kernel.test;
