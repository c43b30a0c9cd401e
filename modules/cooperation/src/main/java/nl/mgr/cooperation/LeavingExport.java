package nl.mgr.cooperation;

import nl.mgr.platform.TableExport.Sheets;

/**
 * What a module gives a municipality to keep when it leaves. Implemented by modules with rows of municipalities; asked
 * once, in a transaction whose actor is that municipality with the access of its last day to this submodule, and without
 * any right. So row security decides what is given, as it decided what was shown.
 */
public interface LeavingExport {

    /** The software module whose rows it gives, e.g. {@code contracts}; asked only about submodules that open it. */
    String softwareModule();

    /**
     * Gives its tables, one per kind of row, also those without rows. Titles and columns are Dutch, the language of the
     * document.
     */
    void give(Leaving leaving, Sheets target);
}
