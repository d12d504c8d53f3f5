package violating.kernel;

import violating.kam.KamMakesDates;

/** The kernel calling a context. */
public class KernelKnowsKam {
    Object context = new KamMakesDates();
}
