package violating.kam;

import violating.bak.BakSpeaksForKam;

/** A context that calls another one. */
public class KamKnowsBak {
    Object neighbour = new BakSpeaksForKam();
}
