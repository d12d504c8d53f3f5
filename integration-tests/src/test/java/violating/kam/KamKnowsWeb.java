package violating.kam;

import violating.web.PageWithSql;

/** A context that knows a page. */
public class KamKnowsWeb {
    Object page = new PageWithSql();
}
