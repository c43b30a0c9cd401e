/** The register of care providers as its users meet it: the provider, the team, a municipality. */
package nl.mgr.system.providers;
