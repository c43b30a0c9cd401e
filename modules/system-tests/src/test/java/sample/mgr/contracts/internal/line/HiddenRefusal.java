package sample.mgr.contracts.internal.line;

import nl.mgr.kernel.Refusal;

/** A rule nobody else can name. */
public class HiddenRefusal extends Refusal {

    private static final long serialVersionUID = 1L;
}
