/** Rules on the product's byte code, each seen red on the samples in {@code sample.mgr}. */
package nl.mgr.system.architecture;
