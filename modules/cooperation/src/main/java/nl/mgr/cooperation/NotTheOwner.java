package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A result is confirmed by who answers for the line. */
public class NotTheOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    private final OwnerRole owner;

    public NotTheOwner(String number, OwnerRole owner) {
        super(number);
        this.owner = owner;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + owner.code();
    }
}
