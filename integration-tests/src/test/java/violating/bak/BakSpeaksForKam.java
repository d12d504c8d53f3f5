package violating.bak;

import violating.contract.kam.TalkativeEvent;

/** Publishes what is not its own. */
public class BakSpeaksForKam {
    Object event = new TalkativeEvent(null);
}
