### Who is here? The voluntary question on the phone, and the names of the groups.

## The question
targets-title = Whom do you stand for today?
targets-what = Voluntary and anonymous. Choose all that apply.
targets-why = This shows us who is missing in the room. Nobody learns what you chose. We never show numbers below 3.
targets-open = See the question
targets-send = Give your answer
targets-none = None of these
targets-skip = Do not answer
targets-said = Thank you. Your answer counts without your name.
targets-again = Please try again. Your choice is still there.
refused-target-group-unknown = This question has just changed. Please choose again.

## Groups
target-residents = Residents
target-migrant-organisations = Migrant organisations
target-clubs = Clubs
target-initiatives = Initiatives
target-religious-communities = Religious communities
target-welfare = Welfare organisations
target-schools = Schools
target-nurseries = Nurseries
target-education-providers = Education providers
target-universities = Universities
target-advice-centres = Advice centres
target-advisory-councils = Advisory councils
target-commissioners = Commissioners
target-administration = Administration
target-mayors-office = Mayor’s office
target-politics = Politics
target-police = Police
target-business-promotion = Business promotion
target-companies = Companies
target-chambers = Chambers
target-district-centres = District centres
target-networks = Networks
target-working-groups = Working groups
target-experts = Experts
