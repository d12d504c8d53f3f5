-- What an agency sees of a customer is looked up by the customer's handbacks, closed ones included.
create index handback_customer_ix on kam.handback (customer);
