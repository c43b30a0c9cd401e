package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Nobody destroys alone: another administrator than who made the list approves it. */
public class OwnDestructionList extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnDestructionList(int number) {
        super(number);
    }
}
