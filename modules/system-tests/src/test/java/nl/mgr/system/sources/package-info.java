/** Rules on the text of the repository: views, messages, migrations, rights, and what may not be written anywhere. */
package nl.mgr.system.sources;
