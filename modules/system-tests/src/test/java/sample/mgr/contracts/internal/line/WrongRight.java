package sample.mgr.contracts.internal.line;

import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;

/** Guards itself as another module, with another module's right. */
@Guarded("procurement")
public class WrongRight {

    @Right("procurement.tender.view")
    public String title() {
        return "wrong";
    }
}
