# The names of the seller guide's parts, which other pages lead to.

part-access = Get into both accounts
part-how-many = Find out how many customers are affected
part-records = Check the processor’s records
part-product = Check the product configuration
part-integration = Check the connection to the processor
part-check = Test your settings
part-compare = Compare one value with the processor’s
part-report = Keep a report
