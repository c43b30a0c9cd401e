package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Documents that are taken along together have a limit in all. */
public class PackageFull extends Refusal {

    private static final long serialVersionUID = 1L;

    public PackageFull(int megabytes, int most) {
        super(megabytes, most);
    }
}
